"""Serve over stdin and stdout until the client leaves or a signal comes, then be gone within five seconds."""

from __future__ import annotations

import logging
import os
import select
import signal
import sys
import threading
import time
from contextlib import suppress
from types import FrameType
from typing import Any, NoReturn

import anyio
from mcp.server import MCPServer
from opentelemetry import trace

EXIT_DEADLINE = 4.5
"""Seconds after the end of input until the process ends, whatever still runs."""
FLUSH_TIMEOUT = 0.4
"""Seconds for the last traces."""
_CHUNK = 1 << 16


def serve(app: MCPServer[Any]) -> NoReturn:
    """Run `app` over stdio and end the process: 0 after the end of input, 128 + number after a signal.

    A signal becomes the end of input, because that is the one way out on which the SDK cancels calls in
    flight and then leaves the lifespan, which removes the containers: SIGTERM as it comes skips both, and
    a cancelled `run_stdio_async` waits for the client's next line. To be able to end it, stdin is relayed
    through a pipe.
    """
    source = os.dup(0)
    reader, writer = os.pipe()
    os.dup2(reader, 0)
    os.close(reader)
    woken, wake = os.pipe()
    received: list[int] = []

    def on_signal(number: int, _: FrameType | None) -> None:
        received.append(number)
        os.write(wake, b"\0")

    def relay() -> None:
        with suppress(OSError):  # the server has closed its end
            while woken not in (ready := select.select([source, woken], [], [])[0]):
                if source in ready and not _copy(source, writer):
                    break
        os.close(writer)
        time.sleep(EXIT_DEADLINE)
        leave(128 + received[0] if received else 1)

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, on_signal)
    threading.Thread(target=relay, name="stdin relay", daemon=True).start()
    status = 0
    try:
        anyio.run(app.run_stdio_async)
    except Exception:
        logging.getLogger(__name__).exception("the server stopped")
        status = 1
    leave(128 + received[0] if received else status)


def _copy(source: int, target: int) -> bool:
    """Pass on what there is to read; False at the end of input."""
    chunk = memoryview(os.read(source, _CHUNK))
    rest = chunk
    while rest:
        rest = rest[os.write(target, rest) :]
    return bool(chunk)


def leave(status: int) -> NoReturn:
    """End now. Worker threads may still be loading or decoding, and a normal exit would wait for them."""
    # Where OpenTelemetry is set up, it keeps the spans of the last seconds; its exporter may hang.
    if flush := getattr(trace.get_tracer_provider(), "force_flush", None):
        flushing = threading.Thread(target=flush, daemon=True)
        flushing.start()
        flushing.join(FLUSH_TIMEOUT)
    sys.stderr.flush()
    os._exit(status)
