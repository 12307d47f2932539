"""The installer's way out: the index's hosts and nothing else, bounded, whatever the container sends."""

import base64
import contextlib
import json
import queue
import socket
import struct
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.container import STDERR, STDOUT
from sandbox.errors import SandboxError
from sandbox.inside.outlet import CLOSE, DATA, HEADER, JOB, OPEN, OPENED, REFUSED, RESULT, WINDOW, WINDOW_SIZE
from sandbox.packages.dial import dial
from sandbox.packages.tunnel import (
    FRAME_LIMITS,
    MAX_CONNECTIONS,
    NOT_ALLOWED,
    TOO_MANY,
    UNREACHABLE,
    Connection,
    FrameParser,
    Tunnel,
)

from .frames import packed

MIB = 1 << 20


def result(content):
    return packed(RESULT, 0, json.dumps(content).encode())


class FakeContainer:
    """What a test's script writes is read by the tunnel, and the other way round."""

    def __init__(self):
        self.sent = queue.Queue()
        self.written = queue.Queue()

    def send(self, pieces):
        data = b"".join(pieces)
        kind, number, length = struct.unpack_from(HEADER, data)
        self.sent.put((kind, number, data[-length:] if length else b""))
        return True

    def read(self, timeout):
        with contextlib.suppress(queue.Empty):
            return self.written.get(timeout=timeout)
        return []

    def write(self, data, stream=STDOUT):
        self.written.put([(stream, data)])

    def end(self):
        self.written.put(None)

    def next(self):
        return self.sent.get(timeout=10)


@contextlib.contextmanager
def server(handle):
    """A TCP server on the loopback that gives every connection to `handle` in a thread of its own; its address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def accept():
            with contextlib.suppress(OSError):
                while True:
                    peer, _ = listening.accept()
                    threading.Thread(target=serve, args=(peer,), daemon=True).start()

        def serve(peer):
            with peer, contextlib.suppress(OSError):
                handle(peer)

        threading.Thread(target=accept, daemon=True).start()
        yield listening.getsockname()


def echo(peer):
    while data := peer.recv(65536):
        peer.sendall(data)


def pour(size):
    return lambda peer: peer.sendall(bytes(size))


class Running:
    """A tunnel at work in a thread."""

    def __init__(self, *hosts, proxy=None, download_limit=100 * MIB, seconds=30):
        self.container = FakeContainer()
        self._tunnel = Tunnel(self.container, frozenset(hosts), proxy, download_limit)
        self._outcome = queue.Queue()
        threading.Thread(target=self._run, args=(time.monotonic() + seconds,), daemon=True).start()
        assert self.container.next()[:2] == (JOB, 0)

    def _run(self, deadline):
        try:
            self._outcome.put(self._tunnel.run({"command": "test"}, deadline))
        except Exception as error:
            self._outcome.put(error)

    def open(self, number, address):
        self.container.write(packed(OPEN, number, "{}:{}".format(*address).encode()))
        return self.container.next()

    def passage(self):
        outcome = self._outcome.get(timeout=20)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def finish(self):
        self.container.write(result({}))
        return self.passage()


def test_bytes_go_to_an_allowed_host_and_back():
    with server(echo) as address:
        tunnel = Running(address)
        assert tunnel.open(1, address) == (OPENED, 1, b"")
        tunnel.container.write(packed(DATA, 1, b"hello"))
        assert tunnel.container.next() == (DATA, 1, b"hello")
        passage = tunnel.finish()
    assert (passage.ending, passage.received, passage.refused, passage.unreachable) == ("result", 5, (), ())


@pytest.mark.parametrize(
    "wanted",
    [
        b"other.example:443", b"127.0.0.1:1", b"localhost:%d", b"index.example:443", b"127.0.0.2:%d", b"2130706433:%d",
        b"[::1]:%d", b"::ffff:127.0.0.1:%d", b"127.0.0.1:%d ", b"127.0.0.1:0%d", b"127.0.0.1:+%d", b"127.0.0.1",
        b"", b":", b"\xff\x00:80", b"127.0.0.1:\xd9\xa1",
    ],
)  # fmt: skip
def test_any_other_host_port_or_spelling_is_refused_and_noted(wanted):
    def nobody(peer):
        raise AssertionError("was reached")

    with server(nobody) as address:
        tunnel = Running(address)
        tunnel.container.write(packed(OPEN, 7, wanted.replace(b"%d", b"%d" % address[1])))
        assert tunnel.container.next() == (REFUSED, 7, NOT_ALLOWED)
        passage = tunnel.finish()
    assert len(passage.refused) == 1
    assert passage.refused[0].isprintable()
    assert passage.received == 0


def test_a_host_is_the_same_in_capitals_and_with_a_final_dot():
    with server(echo) as (_, port):
        tunnel = Running(("localhost", port))
        assert tunnel.open(1, ("LOCALHOST.", port))[0] == OPENED
        tunnel.finish()


def test_an_allowed_host_that_does_not_answer_is_told_apart_from_a_refused_one():
    with socket.create_server(("127.0.0.1", 0)) as closed:
        address = closed.getsockname()
    tunnel = Running(address)
    assert tunnel.open(1, address) == (REFUSED, 1, UNREACHABLE)
    passage = tunnel.finish()
    assert passage.refused == ()
    assert "refused" in passage.unreachable[0]


def test_more_bytes_than_the_quota_end_the_passage():
    with server(pour(3 * MIB)) as address:
        tunnel = Running(address, download_limit=MIB)
        tunnel.container.write(packed(OPEN, 1, "{}:{}".format(*address).encode()))
        passage = tunnel.passage()
    assert passage.ending == "quota"
    assert passage.received <= 2 * MIB


def test_no_more_is_on_its_way_than_the_container_takes_and_other_connections_go_on():
    size = 3 * WINDOW_SIZE
    with server(pour(size)) as slow, server(echo) as quick:
        tunnel = Running(slow, quick)
        assert tunnel.open(1, slow)[0] == OPENED
        received = 0
        while received < WINDOW_SIZE:
            kind, number, data = tunnel.container.next()
            assert (kind, number) == (DATA, 1)
            received += len(data)
        assert received == WINDOW_SIZE
        assert tunnel.open(2, quick) == (OPENED, 2, b"")  # and not more of the first
        tunnel.container.write(packed(DATA, 2, b"still here"))
        assert tunnel.container.next() == (DATA, 2, b"still here")
        taken = 0
        while received < size:
            tunnel.container.write(packed(WINDOW, 1, struct.pack("!I", received - taken)))
            taken = received
            while received - taken < WINDOW_SIZE and received < size:
                received += len(tunnel.container.next()[2])
        tunnel.container.write(packed(WINDOW, 1, struct.pack("!I", received - taken)))
        assert tunnel.container.next() == (CLOSE, 1, b"")
        tunnel.finish()


def test_a_window_cannot_be_made_larger_than_it_is():
    connection = Connection()
    for _ in range(4):
        connection.widen(0xFFFFFFFF)
    ours, theirs = socket.socketpair()
    connection.attach(ours)
    threading.Thread(target=pour(WINDOW_SIZE + 1), args=(theirs,), daemon=True).start()
    received = 0
    while received < WINDOW_SIZE:
        received += len(connection.read())
    threading.Timer(0.0, connection.close).start()  # or the next one would wait
    assert connection.read() == b""
    connection.release()
    theirs.close()


def test_connections_at_a_time_are_bounded():
    with server(echo) as address:
        tunnel = Running(address)
        for number in range(MAX_CONNECTIONS):
            assert tunnel.open(number, address)[0] == OPENED
        assert tunnel.open(MAX_CONNECTIONS, address) == (REFUSED, MAX_CONNECTIONS, TOO_MANY)
        tunnel.container.write(packed(CLOSE, 0))
        assert tunnel.container.next() == (CLOSE, 0, b"")
        assert tunnel.open(MAX_CONNECTIONS + 1, address)[0] == OPENED
        tunnel.finish()


def test_a_host_that_takes_nothing_is_given_up_and_holds_up_nobody():
    release = threading.Event()
    with server(lambda peer: release.wait(20)) as deaf, server(echo) as quick:
        tunnel = Running(deaf, quick)
        assert tunnel.open(1, deaf)[0] == OPENED
        for _ in range(400):
            tunnel.container.write(packed(DATA, 1, bytes(60_000)))
        assert tunnel.container.next() == (CLOSE, 1, b"")
        assert tunnel.open(2, quick)[0] == OPENED
        tunnel.finish()
        release.set()


def test_when_the_passage_ends_every_connection_does():
    ended = threading.Event()

    def until_closed(peer):
        while peer.recv(65536):
            pass
        ended.set()

    with server(until_closed) as address:
        tunnel = Running(address)
        assert tunnel.open(1, address)[0] == OPENED
        tunnel.finish()
        assert ended.wait(10)


@pytest.mark.parametrize(
    "garbage",
    [
        packed(JOB),
        packed(0),
        packed(255),
        packed(OPENED, 1),
        struct.pack(HEADER, DATA, 1, FRAME_LIMITS[DATA] + 1),
        struct.pack(HEADER, RESULT, 0, 0xFFFFFFFF),
        b"Traceback (most recent call last):",
        packed(RESULT, 0, b"no json"),
        packed(RESULT, 0, b"[]"),
        packed(RESULT, 0, b"\xff"),
        packed(RESULT, 0, b"[" * 100_000),
        packed(OPEN, 1, b"index.example:1") * 5000,
    ],
)
def test_garbage_is_an_error_of_the_sandbox(garbage):
    tunnel = Running(("index.example", 443))
    tunnel.container.write(garbage)
    with pytest.raises(SandboxError, match="garbage"):
        tunnel.passage()


def test_one_number_for_two_connections_is_garbage():
    with server(echo) as address:
        tunnel = Running(address)
        assert tunnel.open(1, address)[0] == OPENED
        tunnel.container.write(packed(OPEN, 1, b"x"))
        with pytest.raises(SandboxError, match="garbage"):
            tunnel.passage()


def test_frames_for_a_connection_that_is_no_more_are_ignored():
    tunnel = Running()
    tunnel.container.write(packed(DATA, 9, b"x") + packed(WINDOW, 9, b"1234") + packed(CLOSE, 9))
    assert tunnel.finish().ending == "result"


@given(st.lists(st.binary(max_size=64), max_size=8))
def test_the_parser_takes_any_bytes_in_any_pieces(pieces):
    parser = FrameParser()
    with contextlib.suppress(SandboxError):
        for piece in pieces:
            for kind, _, content in parser.feed(piece):
                assert len(content) <= FRAME_LIMITS[kind]


@given(st.lists(st.tuples(st.sampled_from([DATA]), st.integers(0, 2**32 - 1), st.binary(max_size=50))), st.data())
def test_the_parser_finds_the_same_frames_however_they_are_cut(frames, data):
    whole = b"".join(packed(*item) for item in frames)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=6)))
    parser = FrameParser()
    found = []
    for start, end in zip([0, *cuts], [*cuts, len(whole)], strict=True):
        found += parser.feed(whole[start:end])
    assert found == frames


def test_a_container_that_ends_or_takes_too_long_is_told_apart():
    tunnel = Running()
    tunnel.container.write(b"Killed\n", STDERR)
    tunnel.container.end()
    passage = tunnel.passage()
    assert (passage.ending, passage.log) == ("ended", "Killed\n")
    assert Running(seconds=0.1).passage().ending == "timeout"


def test_of_stderr_the_end_is_kept():
    tunnel = Running()
    for _ in range(100):
        tunnel.container.write(b"x" * 10_000, STDERR)
    tunnel.container.write(b"last words", STDERR)
    log = tunnel.finish().log
    assert log.endswith("last words")
    assert len(log) <= 64 * 1024


class Proxy:
    """An HTTP proxy that knows CONNECT; what it was asked."""

    def __init__(self, answer=b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n"):
        self.asked = queue.Queue()
        self._answer = answer

    def __call__(self, peer):
        request = b""
        while b"\r\n\r\n" not in request:
            request += peer.recv(4096)
        self.asked.put(request.decode())
        peer.sendall(self._answer)
        echo(peer)


def test_a_proxy_is_asked_for_the_host_with_user_and_password():
    proxy = Proxy()
    with server(proxy) as (host, port):
        tunnel = Running(("index.example", 443), proxy=f"http://me:s%40me@{host}:{port}")
        assert tunnel.open(1, ("index.example", 443))[0] == OPENED
        tunnel.container.write(packed(DATA, 1, b"hello"))
        assert tunnel.container.next() == (DATA, 1, b"hello")
        tunnel.finish()
    lines = proxy.asked.get(timeout=5).split("\r\n")
    assert lines[0] == "CONNECT index.example:443 HTTP/1.1"
    assert f"Proxy-Authorization: Basic {base64.b64encode(b'me:s@me').decode()}" in lines


@pytest.mark.parametrize("answer", [b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", b"", b"200 ok\r\n" * 2000])
def test_a_proxy_that_refuses_makes_the_host_unreachable(answer):
    def proxy(peer):
        peer.recv(4096)
        peer.sendall(answer)

    with server(proxy) as (host, port):
        tunnel = Running(("index.example", 443), proxy=f"http://{host}:{port}")
        assert tunnel.open(1, ("index.example", 443)) == (REFUSED, 1, UNREACHABLE)
        assert "the proxy" in tunnel.finish().unreachable[0]


def test_a_proxy_that_is_not_there_is_named():
    with pytest.raises(OSError, match=r"proxy at 127\.0\.0\.1:1"):
        dial(("index.example", 443), "http://127.0.0.1:1")
