"""The container's end of an installer's only way out: a SOCKS proxy on the loopback, and frames to the host.

Every connection a client asks the proxy for goes over this process's standard streams to the host
(`tunnel.py`), by name, and the host decides whether it is made.

Wire format: frames of `HEADER` (kind, connection, length) and that many bytes. In: a JOB first, then for
each connection OPENED or REFUSED (a byte for the client), DATA and CLOSE. Out: OPEN (`host:port`), DATA,
WINDOW (how many more bytes it can take) and CLOSE; at last a RESULT. Standard library only.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
import sys

HEADER = "!BII"
JOB, OPEN, OPENED, REFUSED, DATA, WINDOW, CLOSE, RESULT = range(1, 9)
WINDOW_SIZE = 2 << 20
"""Bytes of one connection that may be on their way to this container, or wait in it."""
CHUNK = 64 << 10


class Host:
    """The other end of this process's standard streams, and the connections that go through them."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._connections: dict[int, Connection] = {}
        self._last = 0
        self._listening: asyncio.Task[None] | None = None

    @classmethod
    async def connect(cls) -> Host:
        loop = asyncio.get_running_loop()
        stdin = asyncio.StreamReader(limit=1 << 20)
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stdin), sys.stdin)
        transport, protocol = await loop.connect_write_pipe(
            lambda: asyncio.StreamReaderProtocol(asyncio.StreamReader()), sys.stdout
        )
        return cls(stdin, asyncio.StreamWriter(transport, protocol, None, loop))

    async def receive_job(self) -> bytes:
        kind, _, content = await self.receive()
        if kind != JOB:
            raise SystemExit("the first frame is no job")
        return content

    async def serve(self) -> str:
        """Open the proxy; its address."""
        server = await asyncio.start_server(self.serve_client, "127.0.0.1", 0)
        self._listening = asyncio.create_task(self.listen())
        return f"socks5h://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    async def finish(self, result: bytes) -> None:
        """Say what became of the job, and wait until the host has it and lets go."""
        self.send(RESULT, 0, result)
        await self.drain()
        if self._listening is not None:
            await self._listening

    async def receive(self) -> tuple[int, int, bytes]:
        try:
            kind, number, length = struct.unpack(HEADER, await self._reader.readexactly(struct.calcsize(HEADER)))
            return kind, number, await self._reader.readexactly(length)
        except asyncio.IncompleteReadError:
            os._exit(0)  # the host has let go

    def send(self, kind: int, number: int, data: bytes = b"") -> None:
        self._writer.write(struct.pack(HEADER, kind, number, len(data)) + data)

    async def drain(self) -> None:
        await self._writer.drain()

    async def listen(self) -> None:
        """Hand out what comes; never waits for a connection to take its part."""
        while True:
            kind, number, data = await self.receive()
            connection = self._connections.get(number)
            if connection is not None:
                connection.incoming.put_nowait((kind, data))

    async def serve_client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One SOCKS client (RFC 1928), which is uv."""
        self._last += 1
        number = self._last
        connection = self._connections[number] = Connection(self, number, reader, writer)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            await connection.serve()
        self.send(CLOSE, number)
        del self._connections[number]
        writer.close()


class Connection:
    """From uv to somewhere beyond the host."""

    def __init__(self, host: Host, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._host = host
        self._number = number
        self._reader = reader
        self._writer = writer
        self.incoming: asyncio.Queue[tuple[int, bytes]] = asyncio.Queue()

    async def serve(self) -> None:
        target = await self._greet()
        self._host.send(OPEN, self._number, target.encode())
        kind, data = await self.incoming.get()
        reply = 0 if kind == OPENED else data[0] if kind == REFUSED and data else 1
        self._writer.write(bytes((5, reply, 0, 1, 0, 0, 0, 0, 0, 0)))
        await self._writer.drain()
        if reply == 0:
            ways = {asyncio.create_task(self._upwards()), asyncio.create_task(self._downwards())}
            _, pending = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in pending:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)

    async def _greet(self) -> str:
        """The address the client asks for."""
        _, methods = await self._reader.readexactly(2)
        await self._reader.readexactly(methods)
        self._writer.write(b"\x05\x00")
        *_, kind = await self._reader.readexactly(4)
        if kind == 3:
            name = (await self._reader.readexactly((await self._reader.readexactly(1))[0])).decode("ascii", "replace")
        else:
            name = address(await self._reader.readexactly(4 if kind == 1 else 16))
        return f"{name}:{int.from_bytes(await self._reader.readexactly(2), 'big')}"

    async def _upwards(self) -> None:
        while data := await self._reader.read(CHUNK):
            self._host.send(DATA, self._number, data)
            await self._host.drain()

    async def _downwards(self) -> None:
        while True:
            kind, data = await self.incoming.get()
            if kind != DATA:
                return
            self._writer.write(data)
            await self._writer.drain()
            self._host.send(WINDOW, self._number, struct.pack("!I", len(data)))


def address(packed: bytes) -> str:
    return socket.inet_ntop(socket.AF_INET if len(packed) == 4 else socket.AF_INET6, packed)
