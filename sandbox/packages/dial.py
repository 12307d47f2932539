"""Opening a TCP connection to the world, directly or through an HTTP proxy."""

from __future__ import annotations

import base64
import socket
from urllib.parse import unquote, urlsplit

CONNECT_TIMEOUT = 10.0
"""Seconds for the name, the connection and the proxy's answer, each."""
ANSWER_LIMIT = 8192


def dial(address: tuple[str, int], proxy: str | None) -> socket.socket:
    """A connection to `address`, a host and a port, through `proxy` (`http://[user:password@]host:port`) if given.

    Raises:
        OSError: it could not be made.
    """
    if proxy is None:
        return socket.create_connection(address, timeout=CONNECT_TIMEOUT)
    parts = urlsplit(proxy)
    place = parts.hostname or "", parts.port or 80
    try:
        upstream = socket.create_connection(place, timeout=CONNECT_TIMEOUT)
    except OSError as error:
        raise ConnectionError(f"the proxy at {place[0]}:{place[1]}: {error}") from error
    try:
        upstream.sendall(connect_request(address, parts.username, parts.password))
        expect_success(upstream)
    except BaseException:
        upstream.close()
        raise
    return upstream


def connect_request(address: tuple[str, int], user: str | None, password: str | None) -> bytes:
    """What asks an HTTP proxy for `address`; user and password are taken as a URL has them, percent-encoded."""
    host, port = address
    target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if user is not None:
        pair = f"{unquote(user)}:{unquote(password or '')}".encode()
        lines.append(f"Proxy-Authorization: Basic {base64.b64encode(pair).decode()}")
    return "\r\n".join([*lines, "", ""]).encode()


def expect_success(upstream: socket.socket) -> None:
    """Read the proxy's answer, and nothing of what follows it.

    Raises:
        OSError: it refused, or gave no answer.
    """
    answer = b""
    while b"\r\n\r\n" not in answer:
        piece = upstream.recv(1)  # what follows the answer is for someone else
        if not piece or len(answer) >= ANSWER_LIMIT:
            raise ConnectionError("the proxy gave no answer")
        answer += piece
    status, _, _ = answer.partition(b"\r\n")
    if status.split(b" ")[1:2] != [b"200"]:
        raise ConnectionError(f"the proxy answered {status.decode('ascii', 'replace')!r}")
