"""A remote model against real HTTP servers: one of the test's own that misbehaves as told, and llama.cpp's."""

import json
import logging
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import anyio
import pytest

from model import endpoint as endpoint_module
from model import remote
from model.base import GenerateConfig, Message
from model.errors import ModelError, ModelUnavailableError
from model.prompt import conversation
from model.protocol import GRAMMAR, parse
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
    assert isinstance(handler, _Handler)
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
        super().__init__(("127.0.0.1", 0), _Handler)
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


class _Handler(BaseHTTPRequestHandler):
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


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "FIRST_PAUSE", 0.005)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    server = Endpoint()
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server
    server.over.set()
    server.shutdown()
    server.server_close()


def failure(endpoint: Endpoint, *replies: Reply, timeout: float = 5.0, config: GenerateConfig = GREEDY) -> str:
    """The text of the error that these replies lead to."""
    endpoint.replies = list(replies)
    language_model = RemoteModel.connect(endpoint.url, name="tiny", api_key=KEY)
    language_model._timeout = timeout  # of replies only: a busy machine may take longer to connect
    with pytest.raises(ModelError) as caught:
        anyio.run(language_model.generate, ASKED, config)
    assert KEY not in "".join(traceback.format_exception(caught.value))
    return f"{type(caught.value).__name__}: {caught.value}"


def test_pieces_arrive_in_order_on_the_event_loops_thread_as_they_are_written(endpoint: Endpoint) -> None:
    heard = threading.Event()

    def send(handler: BaseHTTPRequestHandler) -> None:
        begin(handler)
        put(handler, f"data: {chunk('one ')}\n\n")
        assert heard.wait(5), "the first piece did not arrive before the second was written"
        for event in (chunk("two "), chunk("three"), chunk(finish="length"), USAGE, "[DONE]"):
            put(handler, f"data: {event}\r\n\r\n")

    endpoint.replies = [send]
    pieces: list[str] = []
    threads: set[int] = set()

    def hear(piece: str) -> None:
        pieces.append(piece)
        threads.add(threading.get_ident())
        heard.set()

    language_model = RemoteModel.connect(endpoint.url, name="tiny")
    output = anyio.run(language_model.generate, ASKED, GREEDY, hear)
    assert pieces == ["one ", "two ", "three"]
    assert threads == {threading.get_ident()}
    assert (output.text, output.finish_reason) == ("one two three", "length")
    assert (output.prompt_tokens, output.completion_tokens, output.logprob) == (33, 5, None)


def test_a_server_that_goes_on_after_the_closing_sentence_is_left(endpoint: Endpoint) -> None:
    written = "<think>a</think>\n<model>\nprint(1)\n</model>\n<requires>none</requires>\nIt is 1.\n"
    endpoint.replies = [
        stream(*map(chunk, [*written.splitlines(keepends=True), "User: more?", "\nAnd"]), chunk(finish="length"))
    ]
    output = anyio.run(RemoteModel.connect(endpoint.url, name="tiny").generate, ASKED, GREEDY)
    assert (output.text, output.finish_reason) == (written, "stop")


def test_without_a_count_tokens_are_pieces_and_a_quarter_of_the_characters(endpoint: Endpoint) -> None:
    endpoint.replies = [stream(chunk("a"), chunk("b"), chunk(finish="stop"))]
    output = anyio.run(RemoteModel.connect(endpoint.url, name="tiny").generate, [Message("user", "12345")], GREEDY)
    assert (output.prompt_tokens, output.completion_tokens) == (2, 2)


def test_the_mean_log_probability_is_kept(endpoint: Endpoint) -> None:
    events = []
    for logprob in (-0.5, -0.1):
        event = json.loads(chunk("x"))
        event["choices"][0]["logprobs"] = {"content": [{"token": "x", "logprob": logprob, "top_logprobs": []}]}
        events.append(json.dumps(event))
    endpoint.replies = [stream(*events, chunk(finish="stop"))]
    output = anyio.run(RemoteModel.connect(endpoint.url, name="tiny").generate, ASKED, GREEDY)
    assert output.logprob == pytest.approx(-0.3)


@pytest.mark.parametrize(
    ("card", "engine", "grammar", "absent"),
    [
        ({"owned_by": "vllm"}, "remote/vllm", {"structured_outputs": {"grammar": GRAMMAR}}, "reasoning_format"),
        ({"owned_by": "sglang"}, "remote/sglang", {"ebnf": GRAMMAR, "separate_reasoning": False}, "lora_path"),
        ({"owned_by": "llamacpp"}, "remote/llama.cpp", {"grammar": GRAMMAR, "reasoning_format": "none"}, "ebnf"),
        ({"owned_by": "tiny"}, "remote/tgi", {}, "chat_template_kwargs"),
        ({"owned_by": "HuggingFaceTB"}, "remote/openai", {}, "chat_template_kwargs"),
        ({}, "remote/openai", {}, "grammar"),
    ],
)
def test_each_kind_of_server_gets_what_it_takes_and_no_more(
    endpoint: Endpoint, card: dict[str, str], engine: str, grammar: dict[str, Any], absent: str
) -> None:
    endpoint.cards = [{"id": "tiny", **card}]
    language_model = RemoteModel.connect(endpoint.url, name="tiny")
    assert language_model.info.engine == engine
    anyio.run(language_model.generate, ASKED, replace(SAMPLED, constrained=True))
    anyio.run(language_model.generate, ASKED, GREEDY)
    constrained, plain = endpoint.bodies
    asked = {
        "model": "tiny",
        "messages": [{"role": message.role, "content": message.content} for message in ASKED],
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": SAMPLED.max_new_tokens,
        "temperature": 0.6,
        "top_p": 0.95,
        "seed": 7,
    }
    assert constrained.items() >= {**asked, **grammar}.items()
    assert not {"structured_outputs", "ebnf", "grammar"} & plain.keys()
    assert absent not in constrained
    if engine in ("remote/tgi", "remote/openai"):  # which refuse fields they do not know
        assert constrained.keys() == asked.keys()
    else:
        assert constrained["chat_template_kwargs"] == {"enable_thinking": False}


def test_an_adapter_is_known_by_its_parent(endpoint: Endpoint) -> None:
    endpoint.cards.append({"id": "worldmodel", "owned_by": "vllm", "root": "/adapters/worldmodel", "parent": "tiny"})
    info = RemoteModel.connect(endpoint.url, name="worldmodel").info
    assert (info.base, info.adapter) == ("HuggingFaceTB/SmolLM2-135M-Instruct", "worldmodel")
    assert (info.base_sha256, info.adapter_sha256, info.engine) == ("", None, "remote/vllm")
    assert RemoteModel.connect(endpoint.url, name="tiny").info.adapter is None
    assert RemoteModel.connect(endpoint.url, name="tiny", tuned=True).info.adapter == "tiny"


def test_sglang_is_told_the_adapter_beside_the_model(endpoint: Endpoint) -> None:
    endpoint.cards = [{"id": "tiny", "owned_by": "sglang"}, {"id": "wm", "owned_by": "sglang", "parent": "tiny"}]
    anyio.run(RemoteModel.connect(endpoint.url, name="wm").generate, ASKED, GREEDY)
    assert endpoint.bodies[0]["lora_path"] == "wm"


def test_tgi_may_have_an_adapter_that_it_does_not_list(endpoint: Endpoint) -> None:
    endpoint.cards = [{"id": "tiny", "owned_by": "tiny"}]
    info = RemoteModel.connect(endpoint.url, name="worldmodel", tuned=True).info
    assert (info.base, info.adapter, info.engine) == ("tiny", "worldmodel", "remote/tgi")
    with pytest.raises(ModelUnavailableError, match="does not serve"):
        RemoteModel.connect(endpoint.url, name="worldmodel")


def test_a_busy_server_is_asked_again_when_it_says(endpoint: Endpoint) -> None:
    endpoint.replies = [refuse(429, Retry_After="0.05"), hang_up, refuse(503, "Loading model"), WHOLE]
    language_model = RemoteModel.connect(endpoint.url, name="tiny")
    start = time.monotonic()
    assert anyio.run(language_model.generate, ASKED, GREEDY).text == "<think>a</think>"
    assert time.monotonic() - start >= 0.05
    assert len(endpoint.bodies) == 4


def test_retries_come_to_an_end(endpoint: Endpoint) -> None:
    text = failure(endpoint, refuse(429, "rate limit reached"))
    assert "HTTP 429" in text
    assert "rate limit reached" in text
    assert f"Tried {remote.TRIES} times" in text
    assert len(endpoint.bodies) == remote.TRIES


def test_a_pause_longer_than_the_time_left_is_not_waited_for(endpoint: Endpoint) -> None:
    start = time.monotonic()
    assert "HTTP 429" in failure(endpoint, refuse(429, Retry_After="3600"))
    assert time.monotonic() - start < 2
    assert len(endpoint.bodies) == 1


def test_a_server_that_has_gone_is_named_with_what_to_do(endpoint: Endpoint) -> None:
    language_model = RemoteModel.connect(endpoint.url, name="tiny")
    endpoint.shutdown()
    endpoint.server_close()
    with pytest.raises(ModelUnavailableError, match=r"does not answer: ConnectError.*WORLDMODEL_REMOTE_URL"):
        anyio.run(language_model.generate, ASKED, GREEDY)
    with pytest.raises(ModelUnavailableError, match=r"does not answer: ConnectError.*WORLDMODEL_REMOTE_URL"):
        RemoteModel.connect(endpoint.url, name="tiny")


def test_silence_ends_a_call(endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    def stuck(handler: BaseHTTPRequestHandler) -> None:
        begin(handler)
        put(handler, f"data: {chunk('one')}\n\n")
        silence(handler)

    assert "did not finish a reply within 0.05 s" in failure(endpoint, silence, timeout=0.05)
    monkeypatch.setattr(endpoint_module, "SILENCE", 0.2)
    endpoint.bodies.clear()
    assert "does not answer: ReadTimeout" in failure(endpoint, silence)
    assert len(endpoint.bodies) == 1, "a server that is stuck was given the question twice"
    assert "broke off after 1 pieces: ReadTimeout" in failure(endpoint, stuck)


def test_a_reply_in_drops_ends_at_the_limit_for_all_of_it(endpoint: Endpoint) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        begin(handler)
        while True:
            put(handler, ": still here\n\n")
            time.sleep(0.01)

    assert "did not finish a reply within 0.1 s" in failure(endpoint, drip, timeout=0.1)
    assert endpoint.left.wait(5)


HTML = "<html><head><title>It works!</title>" + "x" * 500


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (lambda h: (begin(h, "text/html"), put(h, HTML))[0], "text/html instead of an event stream: '<html><head>"),
        (lambda h: (begin(h, "application/json"), put(h, '{"choices": []}'))[0], "application/json instead"),
        (stream("{broken"), "something else than a chat completion: '{broken'"),
        (stream('{"id": 1}'), "something else than a chat completion: '{\"id\": 1}'"),
        (stream('{"choices": [{"delta": {"content": 5}}]}'), "something else than a chat completion"),
        (stream('{"choices": "none"}'), "something else than a chat completion"),
        (stream("[" * 100_000), "something else than a chat completion"),
        (stream("7"), "something else than a chat completion"),
        (stream('{"choices": [], "usage": {"prompt_tokens": 1e999, "completion_tokens": 1}}'), "something else"),
        (stream('{"choices": []}'), "a reply without its end"),
        (stream(chunk("a"), end=""), "a reply without its end: 'a'"),
        (stream('{"error": {"message": "CUDA out of memory", "code": 500}}'), "CUDA out of memory"),
        (refuse(500, "Internal Server Error"), "HTTP 500: 'Internal Server Error'"),
        (refuse(404, '{"error": "The model `tiny` does not exist."}'), "mostly in /v1"),
        (refuse(302, "moved", Location="http://127.0.0.1:1/"), "HTTP 302"),
        (refuse(401, f"bad key {KEY}"), "refused the key. Set WORLDMODEL_REMOTE_API_KEY"),
        (refuse(500, f"bad key {KEY}"), "bad key [key]"),
        (stream('{"choices": [{"delta": {"reasoning_content": "hm"}}]}'), "no --reasoning-parser"),
    ],
)
def test_rubbish_is_an_error_that_shows_its_beginning(endpoint: Endpoint, reply: Reply, said: str) -> None:
    text = failure(endpoint, reply)
    assert text.startswith("ModelUnavailableError: ")
    assert said in text
    assert len(text) < 700
    assert len(endpoint.bodies) == 1


def test_a_reply_that_breaks_off_is_not_begun_again(endpoint: Endpoint) -> None:
    def broken(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        put(handler, f"data: {chunk('one')}\n\n")
        hang_up(handler)

    assert "broke off after 1 pieces" in failure(endpoint, broken)
    assert len(endpoint.bodies) == 1


@pytest.mark.parametrize("event", ["data: " + chunk("word ") + "\n\n", ": " + "x" * 5000, "data: " + "x" * 5000])
def test_a_flood_ends_at_a_limit(endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch, event: str) -> None:
    def flood(handler: BaseHTTPRequestHandler) -> None:
        begin(handler)
        while True:
            put(handler, event)

    monkeypatch.setattr(endpoint_module, "RESPONSE_LIMIT", 100_000)
    text = failure(endpoint, flood)
    assert "more than 97 KiB for one reply" in text or "byte limit" in text
    assert endpoint.left.wait(5), "the connection was not closed"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (400, "This model's maximum context length is 2048 tokens. However, you requested 90000 tokens."),
        (400, '{"error":{"type":"exceed_context_size_error","message":"the request exceeds the available context"}}'),
        (422, "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096."),
        (413, "Payload Too Large"),
    ],
)
def test_too_long_a_question_says_so(endpoint: Endpoint, status: int, said: str) -> None:
    text = failure(endpoint, refuse(status, said))
    assert text.startswith("ModelError: the question is longer than the model")
    assert said[:30] in text
    assert len(endpoint.bodies) == 1


def test_a_refused_key_a_missing_key_and_an_unknown_model_say_what_to_set(endpoint: Endpoint) -> None:
    with pytest.raises(ModelUnavailableError, match=r"serves 'tiny'\. Set WORLDMODEL_REMOTE_MODEL"):
        RemoteModel.connect(endpoint.url, name="big")
    endpoint.cards = []
    with pytest.raises(ModelUnavailableError, match="serves none"):
        RemoteModel.connect(endpoint.url, name="big")
    endpoint.listing = refuse(401)
    with pytest.raises(ModelUnavailableError, match="asks for a key"):
        RemoteModel.connect(endpoint.url, name="tiny")
    with pytest.raises(ModelUnavailableError, match="refused the key"):
        RemoteModel.connect(endpoint.url, name="tiny", api_key=KEY)
    assert endpoint.keys == [None, None, None, f"Bearer {KEY}"]


@pytest.mark.parametrize(
    ("listing", "said"),
    [
        (refuse(200, HTML), "no list of models: '<html>"),
        (refuse(200, '{"data": [{"name": "tiny"}]}'), "no list of models"),
        (refuse(200, '{"data": 3}'), "no list of models"),
        (refuse(404), "mostly in /v1"),
        (refuse(503, "Loading model"), "still starting"),
        (hang_up, "does not answer"),
        (silence, "does not answer: ReadTimeout"),
    ],
)
def test_a_listing_that_cannot_be_read_is_an_error(endpoint: Endpoint, listing: Reply, said: str) -> None:
    endpoint.listing = listing
    with pytest.raises(ModelUnavailableError) as caught:
        RemoteModel.connect(endpoint.url, name="tiny", timeout=0.1 if listing is silence else 5)
    assert said in str(caught.value)


def test_a_listing_in_drops_ends_too(endpoint: Endpoint) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        begin(handler, "application/json")
        while True:
            put(handler, " ")
            time.sleep(0.01)

    endpoint.listing = drip
    with pytest.raises(ModelUnavailableError, match="without end"):
        RemoteModel.connect(endpoint.url, name="tiny", timeout=0.5)


@pytest.mark.parametrize(
    "url", ["", "localhost:8000/v1", "ftp://host/v1", "http://", "http://me:pass@host/v1", "http://h:x"]
)
def test_an_unusable_address_is_refused_without_being_shown(url: str) -> None:
    with pytest.raises(ModelUnavailableError, match="WORLDMODEL_REMOTE_URL") as caught:
        RemoteModel.connect(url, name="tiny")
    assert "pass@" not in str(caught.value)


def test_the_key_is_nowhere_to_be_read(endpoint: Endpoint, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        language_model = RemoteModel.connect(endpoint.url, name="tiny", api_key=KEY)
        anyio.run(language_model.generate, ASKED, GREEDY)
    assert caplog.records
    assert KEY not in caplog.text
    shown = repr(language_model) + "".join(map(repr, vars(language_model).values()))
    assert KEY not in shown
    with pytest.raises(ModelUnavailableError, match="WORLDMODEL_REMOTE_API_KEY") as caught:
        RemoteModel.connect(endpoint.url, name="tiny", api_key=f"{KEY}\n")
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_leaving_a_call_closes_its_connection(endpoint: Endpoint) -> None:
    def talk(handler: BaseHTTPRequestHandler) -> None:
        begin(handler)
        while True:
            put(handler, f"data: {chunk('word ')}\n\n")
            time.sleep(0.005)

    endpoint.replies = [talk]
    heard: list[str] = []

    async def run() -> None:
        language_model = RemoteModel.connect(endpoint.url, name="tiny")
        with anyio.CancelScope() as scope:

            def hear(piece: str) -> None:
                heard.append(piece)
                if len(heard) == 3:
                    scope.cancel()

            await language_model.generate(ASKED, GREEDY, hear)
        assert scope.cancelled_caught
        assert await anyio.to_thread.run_sync(endpoint.left.wait, 5)

    anyio.run(run)
    assert len(heard) < 10


def test_a_batch_keeps_its_order_its_bound_and_gives_each_copy_a_seed_and_tells_its_pieces(endpoint: Endpoint) -> None:
    lock = threading.Lock()
    now = most = 0

    class Echo(_Handler):
        def do_POST(self) -> None:
            nonlocal now, most
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                endpoint.bodies.append(body)
                now += 1
                most = max(most, now)
            time.sleep(0.03 if len(endpoint.bodies) % 2 else 0.01)
            with lock:
                now -= 1
            stream(*(chunk(word) for word in body["messages"][0]["content"].split(" ")), chunk(finish="stop"))(self)

    endpoint.RequestHandlerClass = Echo
    language_model = RemoteModel.connect(endpoint.url, name="tiny")
    questions = [[Message("user", f"question {i}")] for i in range(40)]
    told = [""] * 40

    def hear(i: int, piece: str) -> None:
        told[i] += piece

    outputs = anyio.run(language_model.generate_batch, questions, SAMPLED, hear)
    assert [output.text for output in outputs] == told == [f"question{i}" for i in range(40)]
    assert 4 <= most <= remote.AT_ONCE
    assert {body["messages"][0]["content"]: body["seed"] for body in endpoint.bodies} == {
        f"question {i}": SAMPLED.seed + i for i in range(40)
    }
    assert anyio.run(language_model.generate_batch, [], SAMPLED) == []


def test_a_batch_ends_with_the_first_that_fails(endpoint: Endpoint) -> None:
    def stuck(handler: BaseHTTPRequestHandler) -> None:
        begin(handler)
        while True:
            put(handler, ": wait\n\n")
            time.sleep(0.01)

    endpoint.replies = [stuck, stuck, refuse(500, "out of memory"), stuck]
    language_model = RemoteModel.connect(endpoint.url, name="tiny")

    async def run() -> None:
        with anyio.fail_after(10), pytest.raises(ModelUnavailableError, match="out of memory"):
            await language_model.generate_batch([ASKED] * 4, SAMPLED)

    anyio.run(run)
    assert endpoint.left.wait(5)


# llama.cpp's own server, in a process of its own.

LLAMA_CPP = """
import sys, time
import xllamacpp
params = xllamacpp.CommonParams()
params.model.path, params.port, params.hostnames = sys.argv[1], 0, ["127.0.0.1"]
params.model_alias, params.api_keys = {"worldmodel"}, [sys.argv[2]]
params.n_ctx, params.n_parallel, params.kv_unified, params.warmup, params.verbosity = 2048, 4, True, False, -1
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1  # several wait for each other on a busy machine
server = xllamacpp.Server(params)
print(server.listening_address, flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def llama_cpp(gguf: Path) -> Iterator[str]:
    command = [sys.executable, "-c", LLAMA_CPP, str(gguf), KEY]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"{process.stdout.readline().strip()}/v1"
        process.kill()


@pytest.mark.model
@pytest.mark.parametrize("constrained", [False, True])
def test_llama_cpps_server_writes_the_program(llama_cpp: str, constrained: bool) -> None:
    language_model = RemoteModel.connect(llama_cpp, name="worldmodel", tuned=True, api_key=KEY)
    assert (language_model.info.engine, language_model.info.adapter) == ("remote/llama.cpp", "worldmodel")
    pieces: list[str] = []
    config = GenerateConfig(constrained=constrained)
    output = anyio.run(language_model.generate, ASKED, config, pieces.append)
    assert parse(output.text).code == "print(15 * 200 / 100)"
    assert "".join(pieces) == output.text
    assert len(pieces) > 10
    assert output.finish_reason == "stop"
    assert output.prompt_tokens > 20
    assert 0 < output.completion_tokens < 100
    assert output.logprob is not None
    assert -1 < output.logprob < 0
    several = anyio.run(language_model.generate_batch, [ASKED] * 4, config)
    assert [each.text for each in several] == [output.text] * 4


@pytest.mark.model
def test_llama_cpps_server_is_held_to_the_grammar_and_follows_seeds(llama_cpp: str) -> None:
    language_model = RemoteModel.connect(llama_cpp, name="worldmodel", tuned=True, api_key=KEY)
    wild = GenerateConfig(temperature=2.0, constrained=True, max_new_tokens=40)
    story = (Message("user", "Tell me a story about a cat."),)
    texts = [anyio.run(language_model.generate, story, replace(wild, seed=seed)).text for seed in (1, 1, 2)]
    assert all(text.startswith("<think>") for text in texts)
    assert texts[0] == texts[1] != texts[2]
    unbound = anyio.run(language_model.generate, story, GenerateConfig(temperature=2.0, seed=1, max_new_tokens=20))
    assert not unbound.text.startswith("<think>")


def test_control_tokens_in_a_question_reach_the_server_as_text(endpoint: Endpoint) -> None:
    language_model = RemoteModel.connect(endpoint.url, name="tiny")
    anyio.run(language_model.generate, (Message("user", "a<|im_end|>b"),), GREEDY)
    assert [message["content"] for message in endpoint.bodies[-1]["messages"]] == ["a< |im_end|>b"]


@pytest.mark.model
def test_llama_cpps_server_stops_when_the_caller_leaves(llama_cpp: str) -> None:
    heard: list[str] = []

    async def run() -> None:
        language_model = RemoteModel.connect(llama_cpp, name="worldmodel", tuned=True, api_key=KEY)
        with anyio.CancelScope() as scope:

            def hear(piece: str) -> None:
                heard.append(piece)
                if len(heard) == 3:
                    scope.cancel()

            await language_model.generate(ASKED, GREEDY, hear)
        assert scope.cancelled_caught
        assert (await language_model.generate(ASKED, GREEDY)).finish_reason == "stop"

    anyio.run(run)
    assert len(heard) < 10


@pytest.mark.model
def test_llama_cpps_server_refuses_what_is_too_long_and_a_wrong_key(llama_cpp: str) -> None:
    language_model = RemoteModel.connect(llama_cpp, name="worldmodel", api_key=KEY)
    with pytest.raises(ModelError, match="the question is longer than the model"):
        anyio.run(language_model.generate, (Message("user", "word " * 100_000),), GREEDY)
    with pytest.raises(ModelUnavailableError, match="refused the key"):
        RemoteModel.connect(llama_cpp, name="worldmodel", api_key="wrong")
    with pytest.raises(ModelUnavailableError, match="serves 'worldmodel'"):
        RemoteModel.connect(llama_cpp, name="big", api_key=KEY)
