"""A remote model against a real HTTP server that is busy, silent, gone, or replies with rubbish."""

import logging
import time
import traceback
from http.server import BaseHTTPRequestHandler

import anyio
import pytest

from model import endpoint as endpoint_module
from model import remote
from model.errors import ModelUnavailableError
from model.remote import RemoteModel

from .replying import (
    ASKED,
    GREEDY,
    KEY,
    WHOLE,
    Endpoint,
    Reply,
    begin,
    chunk,
    failure,
    hang_up,
    put,
    refuse,
    silence,
    stream,
)


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
