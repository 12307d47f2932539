"""A language model behind an OpenAI-compatible endpoint: vLLM, SGLang, llama.cpp's server, TGI, and others.

Replies are always streamed, so that leaving a call closes its connection, at which these servers stop decoding.
Every call has an end: a limit in seconds for all of it, one for silence, one for bytes, and a bounded number of
tries; it is tried again only while nothing of the reply has come. A connection lives as long as its call: nothing
is left to close, and one `RemoteModel` serves any event loop.

What the kinds of server differ in is `Dialect`. Each has to leave the reply whole: one started with a reasoning
parser takes what is in <think> out of it, which is an error here that says so.
"""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import anyio
import httpx2

from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.errors import ModelError, ModelUnavailableError
from model.protocol import GRAMMAR

CONNECT_TIMEOUT = 5.0
"""Seconds a server has to accept a connection."""
SILENCE = 30.0
"""Seconds between two pieces of a reply, and until its first."""
TRIES = 4
FIRST_PAUSE, LONGEST_PAUSE = 0.25, 8.0
"""Seconds before a second try; doubled for each further one, and no longer than this, whatever the server asks for."""
AT_ONCE = 16
"""Conversations of one batch under way at once."""
RESPONSE_LIMIT = 16 << 20
"""Bytes of one reply with everything around it; a token takes about half a KiB."""
EXCERPT = 200
"""Characters of what a server sent that an error shows."""

BUSY = frozenset({429, 502, 503, 504})
"""Statuses worth another try."""
MALFORMED = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What reading JSON of another form than expected raises."""
TOO_LONG = re.compile(r"context[ _](length|size|window)|too (long|large)|tokens\W* must be <=", re.IGNORECASE)
"""How servers word that prompt and reply together exceed what the model can read."""

OURS: Mapping[str, Any] = {
    # Whatever the model's own generation config or the server's defaults say: sampling is as in the other engines.
    **{"top_k": -1, "min_p": 0.0},
    # Qwen3's template would open a thinking block of its own, in the very tag this project uses.
    "chat_template_kwargs": {"enable_thinking": False},
    **{"logprobs": True, "top_logprobs": 1},
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """What one kind of server takes beside the common fields of a chat completion."""

    name: str
    extras: Mapping[str, Any] = field(default_factory=dict)
    grammar: Callable[[str], Mapping[str, Any]] = lambda text: {}
    """The fields that hold a reply to a GBNF grammar; none where the server has no such thing."""


VLLM = Dialect(  # from 0.12; earlier, the field was guided_grammar
    "vllm", {**OURS, "repetition_penalty": 1.0}, lambda text: {"structured_outputs": {"grammar": text}}
)
SGLANG = Dialect(
    "sglang", {**OURS, "repetition_penalty": 1.0, "separate_reasoning": False}, lambda text: {"ebnf": text}
)
LLAMA_CPP = Dialect("llama.cpp", {**OURS, "reasoning_format": "none"}, lambda text: {"grammar": text})
TGI = Dialect("tgi")
OPENAI = Dialect("openai")
"""Anything else, `transformers serve` among them: nothing but what the OpenAI API has."""
DIALECTS = {"vllm": VLLM, "sglang": SGLANG, "llamacpp": LLAMA_CPP}
"""By what the server says under `owned_by` of its models."""


class RemoteModel:
    """One model, or one adapter by its name, of one endpoint. Calls run side by side; the server does the batching."""

    def __init__(self, endpoint: _Endpoint, name: str, dialect: Dialect, info: ModelInfo, timeout: float) -> None:
        self._endpoint = endpoint
        self._name = name
        self._dialect = dialect
        self._info = info
        self._timeout = timeout

    @classmethod
    def connect(
        cls, url: str, *, name: str, tuned: bool = False, api_key: str | None = None, timeout: float = 60.0
    ) -> RemoteModel:
        """Ask the endpoint which models it serves, and choose one. Blocking, at most `timeout` seconds.

        Args:
            url: up to and with the version, such as `http://localhost:8000/v1`. Proxies and CA certificates come
                from the environment (HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE).
            name: of the model or of the adapter, as the endpoint lists it.
            tuned: `name` is, or carries, an adapter trained by this project, and is asked in the short prompt that
                it learned. Needed where the endpoint does not say so itself: merged weights, llama.cpp's `--lora`,
                adapters of TGI. One that vLLM or SGLang lists under a parent counts as tuned in any case.
            api_key: sent as a bearer token; never shown.
            timeout: seconds for one reply, retries and waiting included.

        Raises:
            ModelUnavailableError: no such endpoint, key or model; the text says what to do.
        """
        endpoint = _Endpoint(url, api_key)
        cards = endpoint.models(timeout)
        card = next((card for card in cards if card["id"] == name), None)
        dialect = _dialect(card or (cards[0] if cards else {}))
        if card is None and not (dialect is TGI and tuned):  # TGI does not list its adapters
            served = ", ".join(repr(card["id"]) for card in cards[:10]) or "none"
            raise ModelUnavailableError(
                f"{endpoint.url} does not serve {name!r}; it serves {served}. Set WORLDMODEL_REMOTE_MODEL to one of "
                "these, or start the server with it (vLLM: --enable-lora --lora-modules NAME=FOLDER)."
            )
        card = card or {"id": name, "parent": cards[0]["id"]}
        parent = card.get("parent")
        base = next((of for of in cards if of["id"] == parent), {"id": parent}) if parent else card
        if parent and dialect is SGLANG:  # which takes the name of an adapter here, and else serves the base
            dialect = replace(dialect, extras={**dialect.extras, "lora_path": name})
        info = ModelInfo(
            base=str(base.get("root") or base["id"]),
            base_sha256="",
            adapter=name if parent or tuned else None,
            adapter_sha256=None,
            engine=f"remote/{dialect.name}",
        )
        return cls(endpoint, name, dialect, info, timeout)

    @property
    def info(self) -> ModelInfo:
        """As far as the endpoint tells; `base_sha256` is empty: no endpoint gives a fingerprint."""
        return self._info

    @property
    def calibration(self) -> None:
        return None

    async def generate(
        self,
        messages: Sequence[Message],
        config: GenerateConfig,
        on_text: Callable[[str], None] | None = None,
    ) -> ModelOutput:
        """Continue one conversation. Where the server does not count, tokens of the reply are its pieces, and those
        of the prompt a quarter of its characters.

        Raises:
            ModelError: the conversation is longer than the model can read.
            ModelUnavailableError: no reply, or none that can be read; the text says what came and what to do.
        """
        body = self._body(messages, config)
        with anyio.move_on_after(self._timeout):
            return await self._insist(body, on_text)
        raise ModelUnavailableError(
            f"{self._endpoint.url} did not finish a reply within {self._timeout:g} s: overloaded, or stuck? Look at "
            "its log; WORLDMODEL_REMOTE_TIMEOUT allows more."
        )

    async def generate_batch(
        self, conversations: Sequence[Sequence[Message]], config: GenerateConfig
    ) -> list[ModelOutput]:
        """Continue several conversations, `AT_ONCE` at a time, each with a seed and a time limit of its own.

        Raises:
            ModelError: the first that failed; the others are cancelled.
        """
        outputs: dict[int, ModelOutput] = {}
        faults: list[ModelError] = []
        places = anyio.CapacityLimiter(AT_ONCE)

        async def fill(i: int) -> None:
            async with places:
                try:
                    # Another seed for each: copies of one conversation are to differ.
                    outputs[i] = await self.generate(conversations[i], replace(config, seed=config.seed + i))
                except ModelError as fault:
                    faults.append(fault)
                    group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for i in range(len(conversations)):
                group.start_soon(fill, i)
        if faults:
            raise faults[0]
        return [outputs[i] for i in range(len(conversations))]

    def _body(self, messages: Sequence[Message], config: GenerateConfig) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self._name,
            "messages": [{"role": message.role, "content": message.content} for message in messages],
            "stream": True,
            "stream_options": {"include_usage": True},
            "max_tokens": config.max_new_tokens,
            "temperature": config.temperature,
            **self._dialect.extras,
        }
        if config.temperature > 0:
            body["seed"] = config.seed
            if config.top_p < 1 or self._dialect is not TGI:  # TGI refuses 1; others may have another default
                body["top_p"] = config.top_p
        if config.constrained:
            body |= self._dialect.grammar(GRAMMAR)
        return body

    async def _insist(self, body: Mapping[str, Any], on_text: Callable[[str], None] | None) -> ModelOutput:
        """One reply, in up to `TRIES` tries as long as there is time for another."""
        for number in range(1, TRIES + 1):
            try:
                return await self._endpoint.reply(body, on_text)
            except _AgainError as fault:
                pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (number - 1)) * random.uniform(0.5, 1)  # noqa: S311
                pause = max(pause, min(LONGEST_PAUSE, fault.after))
                left = anyio.current_effective_deadline() - anyio.current_time()
                if number == TRIES or pause > left:
                    raise ModelUnavailableError(f"{fault} Tried {number} times.") from fault.__cause__
            await anyio.sleep(pause)
        raise AssertionError("the last try returns or raises")


class _AgainError(ModelUnavailableError):
    """Nothing came, for a reason that may be over in a moment; `after` is what the server asks to wait, in seconds."""

    def __init__(self, text: str, after: float = 0.0) -> None:
        super().__init__(text)
        self.after = after


@dataclass(slots=True)
class _Reply:
    """What has come of one reply."""

    text: list[str] = field(default_factory=list)
    finish: str | None = None
    usage: tuple[int, int] | None = None
    """Tokens of the prompt and of the reply."""
    logprobs: list[float] = field(default_factory=list)

    def take(self, chunk: Mapping[str, Any]) -> str:
        """Add one chunk and return its piece of text. Raises whatever a chunk of another form leads to."""
        if told := chunk.get("usage"):
            self.usage = int(told["prompt_tokens"]), int(told["completion_tokens"])
        piece = ""
        for choice in chunk["choices"][:1]:
            delta = choice.get("delta") or {}
            if delta.get("reasoning_content") or delta.get("reasoning"):
                raise ModelUnavailableError(
                    "the model server keeps what is in <think> apart from the reply. Start it without a reasoning "
                    "parser (vLLM and SGLang: no --reasoning-parser)."
                )
            if piece := delta.get("content") or "":
                self.text.append(piece)
            self.finish = choice.get("finish_reason") or self.finish
            tokens = (choice.get("logprobs") or {}).get("content") or ()
            self.logprobs += [float(token["logprob"]) for token in tokens]
        if not isinstance(piece, str):
            raise TypeError(f"a piece of type {type(piece).__name__}")
        return piece

    def output(self, messages: Sequence[Mapping[str, str]]) -> ModelOutput:
        characters = sum(len(message["content"]) for message in messages)
        prompt_tokens, completion_tokens = self.usage or (-(-characters // 4), len(self.text))
        return ModelOutput(
            text="".join(self.text),
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            finish_reason="length" if self.finish == "length" else "stop",
            logprob=sum(self.logprobs) / len(self.logprobs) if self.logprobs else None,
        )


class _Endpoint:
    """Where the server is, and what its answers mean. Errors show neither the key nor anything else of the request."""

    def __init__(self, url: str, api_key: str | None) -> None:
        try:
            parsed = httpx2.URL(url)
        except httpx2.InvalidURL:
            parsed = httpx2.URL()
        if parsed.scheme not in ("http", "https") or not parsed.host or parsed.userinfo or parsed.query:
            raise ModelUnavailableError(
                "the address of the model server is not usable: set WORLDMODEL_REMOTE_URL to something like "
                "http://localhost:8000/v1, without user name, password or query."
            )
        if api_key and not re.fullmatch(r"[\x21-\x7e]+", api_key):
            raise ModelUnavailableError(
                "the key of the model server has spaces, line ends or other characters that no key has. Set "
                "WORLDMODEL_REMOTE_API_KEY to the bare key."
            )
        self.url = str(parsed).rstrip("/")
        self._key = api_key
        # A compressed reply could unpack to any size.
        self._headers = httpx2.Headers({"Accept-Encoding": "identity"})
        if api_key:
            self._headers["Authorization"] = f"Bearer {api_key}"
        self._tls = httpx2.create_ssl_context()

    def models(self, timeout: float) -> list[Mapping[str, Any]]:
        """The cards of what is served, each with an `id`. Blocking."""
        deadline = time.monotonic() + timeout
        content = bytearray()
        try:
            with (
                httpx2.Client(headers=self._headers, verify=self._tls, timeout=_limits(timeout)) as client,
                client.stream("GET", f"{self.url}/models") as response,
            ):
                for part in response.iter_raw():
                    content += part
                    if len(content) > RESPONSE_LIMIT or time.monotonic() > deadline:
                        raise self._rubbish("a list of models without end", bytes(content))
        except httpx2.TransportError as fault:
            raise self._silent(fault) from fault
        if response.status_code != 200:
            raise self._refusal(response, bytes(content))
        try:
            cards = json.loads(content)["data"]
            return [card for card in cards if isinstance(card["id"], str)]
        except MALFORMED as fault:
            raise self._rubbish("no list of models", bytes(content)) from fault

    async def reply(self, body: Mapping[str, Any], on_text: Callable[[str], None] | None) -> ModelOutput:
        """Post `body` once and read what is streamed back.

        Raises:
            _AgainError: nothing came, and another try may help.
            ModelError: anything else.
        """
        reply = _Reply()
        try:
            async with (
                httpx2.AsyncClient(headers=self._headers, verify=self._tls, timeout=_limits(SILENCE)) as client,
                client.stream("POST", f"{self.url}/chat/completions", json=body) as response,
            ):
                kind = response.headers.get("content-type", "nothing readable")
                if response.status_code != 200:
                    raise self._refusal(response, await _head(response))
                if not kind.startswith("text/event-stream"):
                    raise self._rubbish(f"{kind} instead of an event stream", await _head(response))
                async for event in httpx2.EventSource(response):
                    if event.data == "[DONE]":
                        break
                    if response.num_bytes_downloaded > RESPONSE_LIMIT:
                        raise self._rubbish(f"more than {RESPONSE_LIMIT >> 10} KiB for one reply", event.data)
                    if (piece := self._piece(reply, event.data)) and on_text is not None:
                        on_text(piece)
        except (httpx2.SSEError, httpx2.DecodingError) as fault:
            raise self._rubbish(f"no event stream ({fault})", "".join(reply.text)) from fault
        except httpx2.TransportError as fault:
            if not reply.text:
                raise self._silent(fault) from fault
            raise ModelUnavailableError(
                f"the reply of {self.url} broke off after {len(reply.text)} pieces: {type(fault).__name__} {fault}. "
                "Ask again; if it happens again, look at the server's log."
            ) from fault
        if reply.finish is None:
            raise self._rubbish("a reply without its end", "".join(reply.text))
        return reply.output(body["messages"])

    def _piece(self, reply: _Reply, data: str) -> str:
        try:
            chunk = json.loads(data)
            if chunk.get("error"):
                raise self._fault(None, data)
            return reply.take(chunk)
        except MALFORMED as fault:
            raise self._rubbish("something else than a chat completion", data) from fault

    def _silent(self, fault: httpx2.TransportError) -> ModelError:
        text = (
            f"the model server at {self.url} does not answer: {type(fault).__name__} {fault}. Start it, or set "
            "WORLDMODEL_REMOTE_URL to where it listens."
        )
        # A server that took the question and went silent would only be given more work by another try.
        return ModelUnavailableError(text) if isinstance(fault, httpx2.ReadTimeout) else _AgainError(text)

    def _refusal(self, response: httpx2.Response, content: bytes) -> ModelError:
        fault = self._fault(response.status_code, content.decode("utf-8", "replace"))
        if response.status_code not in BUSY:
            return fault
        after = response.headers.get("retry-after", "")  # of a date, the usual pause has to do
        return _AgainError(str(fault), float(after) if re.fullmatch(r"\d{1,9}(\.\d+)?", after) else 0.0)

    def _fault(self, status: int | None, said: str) -> ModelError:
        """The error that a refusal becomes; `status` is None where it came within a stream."""
        if status == 413 or (status in (None, 400, 422) and TOO_LONG.search(said)):
            return ModelError(
                f"the question is longer than the model at {self.url} can read: {self._excerpt(said)} Shorten it, or "
                "start the server with a longer context."
            )
        if status in (401, 403):
            what = "refused the key" if self._key else "asks for a key"
            return ModelUnavailableError(f"{self.url} {what}. Set WORLDMODEL_REMOTE_API_KEY to one it takes.")
        advice = "Look at its log."
        if status in BUSY:
            advice = "It is overloaded or still starting: look at its log, or ask again later."
        elif status in (301, 302, 307, 308, 404, 405):
            advice = "Does WORLDMODEL_REMOTE_URL end as it should, mostly in /v1, and is the model still served?"
        how = f"HTTP {status}" if status else "an error"
        return ModelUnavailableError(f"{self.url} answered with {how}: {self._excerpt(said)} {advice}")

    def _rubbish(self, what: str, content: bytes | str) -> ModelUnavailableError:
        text = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
        return ModelUnavailableError(
            f"{self.url} sent {what}: {self._excerpt(text)} Is WORLDMODEL_REMOTE_URL an OpenAI-compatible endpoint "
            "(mostly it ends in /v1), and nothing in between?"
        )

    def _excerpt(self, text: str) -> str:
        """The beginning of what a server sent; it may have sent the key back."""
        if self._key:
            text = text.replace(self._key, "[key]")
        return repr(" ".join(text[: 8 * EXCERPT].split())[:EXCERPT]) + "."


def _dialect(card: Mapping[str, Any]) -> Dialect:
    owner = card.get("owned_by")
    if owner is not None and owner == card.get("id"):
        return TGI  # which names the model as its own owner
    return DIALECTS.get(owner, OPENAI) if isinstance(owner, str) else OPENAI


def _limits(read: float) -> httpx2.Timeout:
    return httpx2.Timeout(min(read, SILENCE), connect=min(read, CONNECT_TIMEOUT))


async def _head(response: httpx2.Response) -> bytes:
    """The beginning of a body that is not what was asked for."""
    content = bytearray()
    async for part in response.aiter_raw():
        content += part
        if len(content) > 8 * EXCERPT:
            break
    return bytes(content)
