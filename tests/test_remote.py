"""A remote model against a real HTTP server of the test's own: what it sends, and what it makes of replies."""

import json
import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from typing import Any

import anyio
import pytest

from model import remote
from model.base import Message
from model.errors import ModelUnavailableError
from model.protocol import GRAMMAR
from model.remote import RemoteModel

from .replying import (
    ASKED,
    GREEDY,
    SAMPLED,
    USAGE,
    Endpoint,
    Replying,
    begin,
    chunk,
    left_early,
    put,
    refuse,
    stream,
)


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


def test_control_tokens_in_a_question_reach_the_server_as_text(endpoint: Endpoint) -> None:
    language_model = RemoteModel.connect(endpoint.url, name="tiny")
    anyio.run(language_model.generate, (Message("user", "a<|im_end|>b"),), GREEDY)
    assert [message["content"] for message in endpoint.bodies[-1]["messages"]] == ["a< |im_end|>b"]


def test_leaving_a_call_closes_its_connection(endpoint: Endpoint) -> None:
    def talk(handler: BaseHTTPRequestHandler) -> None:
        begin(handler)
        while True:
            put(handler, f"data: {chunk('word ')}\n\n")
            time.sleep(0.005)

    endpoint.replies = [talk]

    async def run() -> list[str]:
        language_model = RemoteModel.connect(endpoint.url, name="tiny")
        heard = await left_early(language_model)
        assert await anyio.to_thread.run_sync(endpoint.left.wait, 5)
        return heard

    heard = anyio.run(run)
    assert len(heard) < 10


def test_a_batch_keeps_its_order_its_bound_and_gives_each_copy_a_seed_and_tells_its_pieces(endpoint: Endpoint) -> None:
    lock = threading.Lock()
    now = most = 0

    class Echo(Replying):
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
