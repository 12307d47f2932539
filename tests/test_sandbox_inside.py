"""What runs inside containers, here outside of one: the check of a package set, the wire, the installer's way out."""

import asyncio
import hashlib
import os
import socket
import struct

import pytest

from sandbox.inside import outlet, wire
from sandbox.inside.manifest import is_intact
from sandbox.inside.outlet import CLOSE, DATA, HEADER, JOB, OPEN, OPENED, REFUSED, RESULT, WINDOW, Host

from .frames import packed


@pytest.fixture
def package_set(tmp_path):
    """A folder of files, its manifest and the manifest's hash."""
    root = tmp_path / "site"
    (root / "pkg" / "sub").mkdir(parents=True)
    contents = {"top.py": b"x = 1\n", "pkg/a file.py": b"", "pkg/sub/data": bytes(range(256))}
    lines = []
    for path, content in contents.items():
        (root / path).write_bytes(content)
        lines.append(f"{len(content)} {hashlib.sha256(content).hexdigest()} {path}\n")
    manifest = tmp_path / "manifest"
    manifest.write_text("".join(lines))
    return root, manifest, hashlib.sha256(manifest.read_bytes()).hexdigest()


@pytest.mark.parametrize("full", [True, False])
def test_a_set_that_nobody_touched_is_intact(package_set, full):
    root, manifest, digest = package_set
    assert is_intact(str(root), str(manifest), digest, full=full)


def same_size(root):
    (root / "top.py").write_bytes(b"x = 2\n")


DAMAGE = {
    "a byte": same_size,
    "size": lambda root: (root / "top.py").write_bytes(b"x = 10\n"),
    "one more": lambda root: (root / "pkg" / "more.py").write_bytes(b""),
    "one less": lambda root: (root / "pkg" / "sub" / "data").unlink(),
    "link": lambda root: ((root / "top.py").unlink(), (root / "top.py").symlink_to("pkg")),
    "folder gone": lambda root: root.rename(root.parent / "other"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_one_that_was_changed_is_not(package_set, damage):
    root, manifest, digest = package_set
    DAMAGE[damage](root)
    assert not is_intact(str(root), str(manifest), digest, full=True)
    assert is_intact(str(root), str(manifest), digest, full=False) == (damage == "a byte")


@pytest.mark.parametrize("content", [None, b"", b"1 2\n", b"x y z\n"])
def test_nor_one_whose_list_is_lost_changed_or_none(package_set, content):
    root, manifest, digest = package_set
    manifest.unlink()
    if content is not None:
        manifest.write_bytes(content)
        assert not is_intact(str(root), str(manifest), hashlib.sha256(content).hexdigest(), full=False)
    assert not is_intact(str(root), str(manifest), digest, full=False)


class Left(BaseException):
    """In place of the end of the process."""


def leave(status):
    raise Left(status)


def test_a_frame_is_read_whole_however_it_comes_and_no_byte_more(monkeypatch):
    sent = wire.frame(b"hello") + b"for the next"
    pieces = [sent[:3], sent[3:8], sent[8:10], sent[10:]]

    def read(_, most):
        piece, pieces[0] = pieces[0][:most], pieces[0][most:]
        if not pieces[0]:
            pieces.pop(0)
        return piece

    monkeypatch.setattr(wire.os, "read", read)
    assert wire.read_frame() == b"hello"
    assert b"".join(pieces) == b"for the next"


def test_where_the_host_is_gone_so_is_the_reader(monkeypatch):
    monkeypatch.setattr(wire.os, "read", lambda *_: b"")
    monkeypatch.setattr(wire.os, "_exit", leave)
    with pytest.raises(Left, match="125"):
        wire.read_frame()


def test_all_is_written_however_little_is_taken_at_once(monkeypatch):
    taken = bytearray()
    monkeypatch.setattr(wire.os, "write", lambda _, data: taken.extend(data[:3]) or min(3, len(data)))
    wire.write_all(b"0123456789")
    assert taken == b"0123456789"


class Ends:
    """The outlet's host end, and a client of its proxy."""

    def __init__(self, reader, writer, client, to_client):
        self.reader, self.writer, self.client, self.to_client = reader, writer, client, to_client

    def send(self, kind, number, data=b""):
        self.writer.write(packed(kind, number, data))

    async def receive(self):
        kind, number, length = struct.unpack(HEADER, await self.reader.readexactly(struct.calcsize(HEADER)))
        return kind, number, await self.reader.readexactly(length)

    async def ask(self, target):
        """As a SOCKS client does; the frame that the host gets."""
        self.to_client.write(b"\x05\x01\x00")
        assert await self.client.readexactly(2) == b"\x05\x00"
        self.to_client.write(b"\x05\x01\x00" + target)
        return await self.receive()


def through(talk):
    """Run `talk` with both ends of an outlet."""

    async def run():
        ours, theirs = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=ours)
        host = Host(*await asyncio.open_connection(sock=theirs))
        address = await host.serve()
        client = await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
        try:
            await asyncio.wait_for(talk(Ends(reader, writer, *client), host), 20)
        finally:
            host._listening.cancel()
            for end in (writer, client[1]):
                end.close()

    asyncio.run(run())


NAME = b"\x03\x0bexample.org\x01\xbb"


@pytest.mark.parametrize(
    ("target", "asked"),
    [
        (NAME, b"example.org:443"),
        (b"\x01\x7f\x00\x00\x01\x00\x50", b"127.0.0.1:80"),
        (b"\x04" + bytes(15) + b"\x01\x00\x50", b"::1:80"),
    ],
)
def test_a_connection_is_asked_for_by_name_and_carries_both_ways(target, asked):
    async def talk(ends, host):
        assert await ends.ask(target) == (OPEN, 1, asked)
        ends.send(DATA, 9, b"for nobody")
        ends.send(OPENED, 1)
        assert (await ends.client.readexactly(10))[:2] == b"\x05\x00"
        ends.to_client.write(b"GET")
        assert await ends.receive() == (DATA, 1, b"GET")
        ends.send(DATA, 1, b"200 OK")
        assert await ends.client.readexactly(6) == b"200 OK"
        assert await ends.receive() == (WINDOW, 1, struct.pack("!I", 6))
        ends.send(CLOSE, 1)
        assert await ends.client.read() == b""
        assert await ends.receive() == (CLOSE, 1, b"")

    through(talk)


def test_a_client_that_leaves_is_told_to_the_host():
    async def talk(ends, host):
        await ends.ask(NAME)
        ends.send(OPENED, 1)
        await ends.client.readexactly(10)
        ends.to_client.close()
        assert await ends.receive() == (CLOSE, 1, b"")

    through(talk)


@pytest.mark.parametrize(("refusal", "reply"), [(b"\x02", 2), (b"", 1)])
def test_what_the_host_refuses_the_client_hears(refusal, reply):
    async def talk(ends, host):
        await ends.ask(NAME)
        ends.send(REFUSED, 1, refusal)
        assert (await ends.client.readexactly(10))[1] == reply
        assert await ends.receive() == (CLOSE, 1, b"")

    through(talk)


def test_a_client_that_says_too_little_is_let_go():
    async def talk(ends, host):
        ends.to_client.write(b"\x05")
        ends.to_client.write_eof()
        assert await ends.receive() == (CLOSE, 1, b"")

    through(talk)


def test_the_job_comes_first_and_its_result_last(monkeypatch):
    monkeypatch.setattr(outlet.os, "_exit", leave)

    async def run(*kinds):
        ours, theirs = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=ours)
        ends = Ends(reader, writer, None, None)
        host = Host(*await asyncio.open_connection(sock=theirs))
        for kind in kinds:
            ends.send(kind, 0, b"the job")
        job = await host.receive_job()
        await host.finish(b"done")
        assert await ends.receive() == (RESULT, 0, b"done")
        writer.close()
        with pytest.raises(Left, match="0"):
            await host.receive()
        return job

    assert asyncio.run(run(JOB)) == b"the job"
    with pytest.raises(SystemExit, match="no job"):
        asyncio.run(run(DATA))


def test_it_speaks_over_the_streams_of_the_process(monkeypatch):
    async def run():
        (from_host, to_outlet), (from_outlet, to_host) = os.pipe(), os.pipe()
        monkeypatch.setattr(outlet.sys, "stdin", os.fdopen(from_host, "rb", 0))
        monkeypatch.setattr(outlet.sys, "stdout", os.fdopen(to_host, "wb", 0))
        host = await Host.connect()
        os.write(to_outlet, packed(JOB, 0, b"job"))
        assert await host.receive_job() == b"job"
        await host.finish(b"ok")
        assert os.read(from_outlet, 100) == packed(RESULT, 0, b"ok")
        os.close(to_outlet)
        os.close(from_outlet)

    asyncio.run(run())
