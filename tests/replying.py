"""A model server that replies as it is told, over real HTTP."""

import json
import socket
import sys
import threading
import traceback
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import anyio
import pytest

from model.base import GenerateConfig
from model.errors import ModelError
from model.prompt import conversation
from model.remote import RemoteModel

ASKED = conversation("What's 15% of 200?", tuned=True)
GREEDY = GenerateConfig()
SAMPLED = GenerateConfig(temperature=0.6, top_p=0.95, seed=7)
KEY = "sk-very-secret"
Reply = Callable[[BaseHTTPRequestHandler], None]


def chunk(text: str = "", finish: str | None = None, **more: Any) -> str:
    choice = {"index": 0, "delta": {"content": text} if text else {}, "finish_reason": finish, "logprobs": None}
    return json.dumps({"object": "chat.completion.chunk", "choices": [choice], **more})


USAGE = json.dumps({"choices": [], "usage": {"prompt_tokens": 33, "completion_tokens": 5}})


def stream(*events: str, end: str = "[DONE]") -> Reply:
    """Server-sent events, one for each text, then the end of the stream."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        begin(handler)
        for event in (*events, end):
            put(handler, f"data: {event}\n\n" if event else "")

    return send


def begin(handler: BaseHTTPRequestHandler, kind: str = "text/event-stream; charset=utf-8") -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", kind)
    handler.end_headers()


def put(handler: BaseHTTPRequestHandler, text: str) -> None:
    handler.wfile.write(text.encode())
    handler.wfile.flush()


def refuse(status: int, text: str = "no", **headers: str) -> Reply:
    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        put(handler, text)

    return send


def silence(handler: BaseHTTPRequestHandler) -> None:
    assert isinstance(handler, Replying)
    handler.server.over.wait(20)


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)


WHOLE = stream(chunk("<think>"), chunk("a"), chunk("</think>"), chunk(finish="stop"), USAGE)


class Endpoint(ThreadingHTTPServer):
    """Answers `/models` with `cards` and each chat completion with the next of `replies`; the last one repeats."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Replying)
        self.url = f"http://127.0.0.1:{self.server_port}/v1"
        self.cards: Any = [{"id": "tiny", "owned_by": "vllm", "root": "HuggingFaceTB/SmolLM2-135M-Instruct"}]
        self.listing: Reply | None = None
        self.replies: list[Reply] = [WHOLE]
        self.bodies: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.left = threading.Event()
        """The client closed a connection before its reply was written."""
        self.over = threading.Event()
        """The test is over: what a handler that says nothing waits for."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if isinstance(sys.exc_info()[1], ConnectionError):
            self.left.set()
        else:
            traceback.print_exc()


class Replying(BaseHTTPRequestHandler):
    server: Endpoint

    def do_GET(self) -> None:
        self.server.keys.append(self.headers["Authorization"])
        (self.server.listing or refuse(200, json.dumps({"object": "list", "data": self.server.cards})))(self)

    def do_POST(self) -> None:
        self.server.bodies.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        replies = self.server.replies
        (replies.pop(0) if len(replies) > 1 else replies[0])(self)

    def log_message(self, format: str, *args: Any) -> None:
        pass


def failure(endpoint: Endpoint, *replies: Reply, timeout: float = 5.0, config: GenerateConfig = GREEDY) -> str:
    """The text of the error that these replies lead to."""
    endpoint.replies = list(replies)
    language_model = RemoteModel.connect(endpoint.url, name="tiny", api_key=KEY)
    language_model._timeout = timeout  # of replies only: a busy machine may take longer to connect
    with pytest.raises(ModelError) as caught:
        anyio.run(language_model.generate, ASKED, config)
    assert KEY not in "".join(traceback.format_exception(caught.value))
    return f"{type(caught.value).__name__}: {caught.value}"


async def left_early(language_model: RemoteModel) -> list[str]:
    """The pieces of a reply whose caller leaves at the third; any that come later join them."""
    heard: list[str] = []
    with anyio.CancelScope() as scope:

        def hear(piece: str) -> None:
            heard.append(piece)
            if len(heard) == 3:
                scope.cancel()

        await language_model.generate(ASKED, GREEDY, hear)
    assert scope.cancelled_caught
    return heard
