"""Serve over stdin and stdout until the client leaves or a signal comes, then be gone within five seconds."""

from __future__ import annotations

import json
import logging
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

import anyio
from anyio.abc import ObjectReceiveStream
from mcp.server import MCPServer
from mcp.server.stdio import stdio_server
from mcp.shared.message import SessionMessage
from mcp_types import INVALID_REQUEST, PARSE_ERROR, ErrorData, JSONRPCError
from opentelemetry import trace
from pydantic import ValidationError

if TYPE_CHECKING:
    from mcp.shared._stream_protocols import ReadStream, WriteStream

EXIT_DEADLINE = 4.5
"""Seconds after the end of input until the process ends, whatever still runs."""
FLUSH_TIMEOUT = 0.4
"""Seconds for the last traces."""
_CHUNK = 1 << 16


def serve(app: MCPServer[Any]) -> NoReturn:
    """Run `app` over stdio and end the process: 0 after the client has left, 128 + number after a signal.

    A signal becomes the end of input, because that is the one way out on which the SDK cancels calls in
    flight and then leaves the lifespan, which removes the containers: SIGTERM as it comes skips both, and
    a cancelled `run_stdio_async` waits for the client's next line. So does a client that no longer reads.
    To be able to end it, stdin is relayed through a pipe.
    """
    source, sink = os.dup(0), os.dup(1)
    reader, writer = os.pipe()
    os.dup2(reader, 0)
    os.close(reader)
    os.set_blocking(writer, False)
    woken, wake = os.pipe()
    received: list[int] = []

    def end_input() -> None:
        os.write(wake, b"\0")

    def on_signal(number: int, _: FrameType | None) -> None:
        received.append(number)
        end_input()

    def is_ready(descriptor: int, event: int) -> bool:
        """Wait for it; False when a signal came or nobody reads what we write."""
        poll = select.poll()
        for each, events in ((descriptor, event), (woken, select.POLLIN), (sink, 0)):  # 0: nothing but its end
            poll.register(each, events)
        return [each for each, _ in poll.poll()] == [descriptor]

    def relay() -> None:
        with suppress(OSError):  # the server has closed its end
            while is_ready(source, select.POLLIN) and (rest := os.read(source, _CHUNK)):
                while rest and is_ready(writer, select.POLLOUT):
                    rest = rest[os.write(writer, rest) :]
        os.close(writer)
        time.sleep(EXIT_DEADLINE)
        leave(128 + received[0] if received else 1)

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, on_signal)
    threading.Thread(target=relay, name="stdin relay", daemon=True).start()
    status = 0
    try:
        anyio.run(_speak, app, end_input)
    except Exception:
        if not _is_closed(sink):
            logging.getLogger(__name__).exception("the server stopped")
            status = 1
    with suppress(OSError):  # there may be no stderr
        os.dup2(2, 1)  # the SDK gives stdout back at the end; what is printed from here on is no protocol either
    leave(128 + received[0] if received else status)


def _is_closed(sink: int) -> bool:
    """Whether nobody reads what is written there."""
    poll = select.poll()
    poll.register(sink, 0)
    return bool(poll.poll(0))


async def _speak(app: MCPServer[Any], end_input: Callable[[], None]) -> None:
    """`app.run_stdio_async`, but that every line gets an answer, and that a fault does not wait for the next one."""
    server = app._lowlevel_server
    async with stdio_server() as (heard, said):
        try:
            await server.run(Messages(heard, said), said, server.create_initialization_options())
        finally:
            end_input()


class Messages(ObjectReceiveStream[SessionMessage | Exception]):
    """What the client says. A line that is no message is answered here; the SDK would drop it without a word."""

    def __init__(self, heard: ReadStream[SessionMessage | Exception], said: WriteStream[SessionMessage]) -> None:
        self._heard = heard
        self._said = said

    async def receive(self) -> SessionMessage | Exception:
        while isinstance(item := await self._heard.receive(), ValidationError):
            if error := refusal(item):
                await self._said.send(SessionMessage(error))
        return item

    async def aclose(self) -> None:
        await self._heard.aclose()


def refusal(fault: ValidationError) -> JSONRPCError | None:
    """The answer to a line that the SDK took for no message; None if it is blank.

    It has the id of the request where there is one to be found, so that nobody waits for another answer: half a
    surrogate pair, which Python can read and UTF-8 cannot hold, is what clients in Python and JavaScript do send.
    """
    errors = fault.errors(include_url=False)
    found: Any = None
    if errors[0]["type"] == "json_invalid":
        line = str(errors[0]["input"])
        if not line.strip():
            return None
        error = ErrorData(code=PARSE_ERROR, message=errors[0]["msg"])
        with suppress(ValueError, RecursionError):
            found = json.loads(line)
    else:
        error = ErrorData(code=INVALID_REQUEST, message="Invalid request: this is no JSON-RPC message")
        found = next((each["input"] for each in errors if each["type"] == "missing"), None)
    id = found.get("id") if isinstance(found, dict) else None
    with suppress(ValueError):  # an id of no valid type, or one that cannot be written either
        answer = JSONRPCError(jsonrpc="2.0", id=id, error=error)
        answer.model_dump_json()
        return answer
    return JSONRPCError(jsonrpc="2.0", id=None, error=error)


def leave(status: int) -> NoReturn:
    """End now. Worker threads may still be loading or decoding, and a normal exit would wait for them."""
    # Where OpenTelemetry is set up, it keeps the spans of the last seconds; its exporter may hang.
    if flush := getattr(trace.get_tracer_provider(), "force_flush", None):
        flushing = threading.Thread(target=flush, daemon=True)
        flushing.start()
        flushing.join(FLUSH_TIMEOUT)
    sys.stderr.flush()
    os._exit(status)
